package vn.motcua.portal.verify;

import org.springframework.stereotype.Component;
import vn.motcua.platform.web.security.UploadByAnybody;

/** Who received a paper need have no account to ask what it is worth. */
@Component
class VerifyUploads implements UploadByAnybody {

  @Override
  public boolean takes(String address) {
    return address.equals(VerifyController.PATH);
  }
}
