package vn.motcua.scan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.records.Records;
import vn.motcua.scan.picture.Jpeg;
import vn.motcua.scan.tray.Originals;
import vn.motcua.scan.tray.Trays;
import vn.motcua.shared.Actor;

/** Pictures on their way in from a form, and out to a screen. */
@Component
class Pictures {

  private final Records records;
  private final Trays trays;
  private final Originals originals;

  Pictures(Records records, Trays trays, Originals originals) {
    this.records = records;
    this.trays = trays;
    this.originals = originals;
  }

  /** Lends the uploaded file to somebody; it is gone afterwards. */
  void received(MultipartFile file, Consumer<Path> user) {
    try (var incoming = records.receive()) {
      file.transferTo(incoming.path());
      user.accept(incoming.path());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The page as it will be kept, small enough for the screen. */
  byte[] view(Actor actor, long tray, long page) {
    var found = trays.page(actor, tray, page);
    return originals.read(tray, found, image -> Jpeg.view(found.edit().of(image).picture()));
  }
}
