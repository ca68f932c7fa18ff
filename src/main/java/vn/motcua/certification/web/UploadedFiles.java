package vn.motcua.certification.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.platform.web.failure.LargeUpload;
import vn.motcua.records.Incoming;
import vn.motcua.records.Records;

/** Scans of originals on their way in: larger than any other form, readable by nobody else. */
@Component
class UploadedFiles implements LargeUpload {

  private static final Pattern ADDRESS =
      Pattern.compile(ElectronicController.PATH + "/[0-9]{1,18}/scan");

  private final Records records;

  UploadedFiles(Records records) {
    this.records = records;
  }

  @Override
  public boolean takes(String address) {
    return ADDRESS.matcher(address).matches();
  }

  /** The files of one upload, until they are closed. */
  record Received(List<Incoming> files) implements AutoCloseable {

    List<Path> paths() {
      return files.stream().map(Incoming::path).toList();
    }

    @Override
    public void close() {
      files.forEach(Incoming::close);
    }
  }

  /** In their order; a form without a chosen file sends one without name and content. */
  Received receive(List<MultipartFile> files) throws IOException {
    var received = new Received(new ArrayList<>());
    for (var file : files) {
      var name = file.getOriginalFilename();
      if (!file.isEmpty() || name != null && !name.isEmpty()) {
        var incoming = records.receive();
        received.files().add(incoming);
        file.transferTo(incoming.path());
      }
    }
    return received;
  }
}
