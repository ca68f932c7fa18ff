package vn.motcua.scan.tray;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;

/**
 * Puts what the office's scanner left for a person into their tray. A file leaves the folder once
 * its pages are in the tray; one that is refused stays there, and those after it.
 */
@UseCase
public class TakeFromScanner {

  private final ScannerFolder folder;
  private final AddScan add;

  TakeFromScanner(ScannerFolder folder, AddScan add) {
    this.folder = folder;
    this.add = add;
  }

  /** How many files are ready. */
  public int ready(Actor actor) {
    return folder.ready(actor).size();
  }

  public void handle(Actor actor, long tray) {
    for (var file : folder.ready(actor)) {
      add.handle(actor, tray, file, String.valueOf(file.getFileName()));
      try {
        Files.deleteIfExists(file);
      } catch (IOException stays) {
        throw new UncheckedIOException(stays);
      }
    }
  }
}
