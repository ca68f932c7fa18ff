package vn.motcua.submission.web;

import org.springframework.stereotype.Component;
import vn.motcua.platform.web.security.UploadByAnybody;

/** Citizens hand papers in; that they are signed in as such is asked before a page answers. */
@Component
class CitizenUploads implements UploadByAnybody {

  @Override
  public boolean takes(String address) {
    return address.matches("/toi/nop/[0-9a-f-]{36}/giay-to/\\d{1,9}")
        || address.matches("/toi/ho-so/[A-Z0-9.-]{1,40}/bo-sung")
        || address.matches("/bo-sung/[A-Za-z0-9_-]{22}");
  }
}
