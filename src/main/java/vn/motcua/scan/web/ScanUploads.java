package vn.motcua.scan.web;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.failure.LargeUpload;

/** Scans are larger than any other form. */
@Component
class ScanUploads implements LargeUpload {

  private static final Pattern ADDRESS = Pattern.compile(TrayController.PATH + "/\\d{1,18}/files");

  @Override
  public boolean takes(String address) {
    return ADDRESS.matcher(address).matches();
  }
}
