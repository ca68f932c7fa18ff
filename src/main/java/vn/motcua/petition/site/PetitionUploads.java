package vn.motcua.petition.site;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.security.UploadByAnybody;

/** Whoever sends a petition, or what was asked of it, need have no account. */
@Component
class PetitionUploads implements UploadByAnybody {

  private static final Pattern DETAILS =
      Pattern.compile(Pattern.quote(FollowController.PATH) + "/[A-Z0-9.-]{1,60}/details");

  @Override
  public boolean takes(String address) {
    return address.equals(SendController.PATH) || DETAILS.matcher(address).matches();
  }
}
