package vn.motcua.identity;

import org.springframework.stereotype.Component;
import vn.motcua.platform.web.security.PageSessions;

/** All sessions of an account: of pages and of the API. */
@Component
class Sessions {

  private final PageSessions pages;
  private final ApiSessions api;

  Sessions(PageSessions pages, ApiSessions api) {
    this.pages = pages;
    this.api = api;
  }

  /**
   * @param exceptId the page session to keep; empty keeps none
   */
  void endAll(long accountId, String exceptId) {
    pages.endAll(accountId, exceptId);
    api.closeAll(accountId);
  }
}
