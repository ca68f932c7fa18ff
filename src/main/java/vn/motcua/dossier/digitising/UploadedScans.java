package vn.motcua.dossier.digitising;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.digitising.DigitisePaper.Scan;
import vn.motcua.records.Records;

/** Puts uploaded files into the store, before the dossier is touched. */
@Component
public class UploadedScans {

  private final Records records;

  UploadedScans(Records records) {
    this.records = records;
  }

  /** In their order; the first that may not be kept is refused, and with it all. */
  public List<Scan> store(List<MultipartFile> files) throws IOException {
    var scans = new ArrayList<Scan>();
    for (var file : files) {
      var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
      // a form without a chosen file sends one without name and content
      if (!file.isEmpty() || !name.isEmpty()) {
        scans.add(store(name, file));
      }
    }
    return scans;
  }

  private Scan store(String name, MultipartFile file) throws IOException {
    try (var incoming = records.receive()) {
      file.transferTo(incoming.path());
      return new Scan(name, records.store(incoming.path()));
    }
  }
}
