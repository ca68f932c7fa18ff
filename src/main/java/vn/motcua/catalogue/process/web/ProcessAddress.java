package vn.motcua.catalogue.process.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the pages about processes. */
final class ProcessAddress {

  static final String LIST = "/desk/processes";

  private ProcessAddress() {}

  static String list(long agencyId) {
    return LIST + "?agency=" + agencyId;
  }

  static String of(String code, long agencyId) {
    return LIST + "/" + code + "?agency=" + agencyId;
  }

  static String version(String code, long agencyId, int version) {
    return of(code, agencyId) + "&version=" + version;
  }

  static String done(String code, long agencyId, String done) {
    return of(code, agencyId) + "&done=" + done;
  }

  static String edit(String code, long agencyId) {
    return LIST + "/" + code + "/edit?agency=" + agencyId;
  }

  static String withdraw(String code, long agencyId) {
    return LIST + "/" + code + "/withdraw?agency=" + agencyId;
  }

  static String document(String code, long agencyId, @Nullable Integer version) {
    var address = LIST + "/" + code + "/bpmn?agency=" + agencyId;
    return version == null ? address : address + "&version=" + version;
  }

  /** The list with its filters. */
  static String list(long agencyId, String query, String field, String state, String after) {
    return UriComponentsBuilder.fromPath(LIST)
        .queryParam("agency", agencyId)
        .queryParam("q", "{q}")
        .queryParam("field", "{field}")
        .queryParam("state", "{state}")
        .queryParam("after", "{after}")
        .encode()
        .buildAndExpand(query, field, state, after)
        .toUriString();
  }
}
