package vn.motcua.dossier.web;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.failure.LargeUpload;

/** Where scans come in: larger than any other form, and told so in a sentence when too large. */
@Component
class DigitisedUploads implements LargeUpload {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "/desk/dossiers/[^/]{1,60}/digitised/\\d{1,9}"
              + "|/api/v1/dossiers/[^/]{1,60}/papers/\\d{1,9}/files");

  @Override
  public boolean takes(String address) {
    return ADDRESS.matcher(address).matches();
  }
}
