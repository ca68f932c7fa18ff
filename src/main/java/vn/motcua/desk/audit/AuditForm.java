package vn.motcua.desk.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the filter bar sent, as typed; null and blank leave a part out.
 *
 * @param unit id of an agency, or {@link AuditUnits#OWN} for the reader's own without those below
 * @param type kind of the subject
 * @param id code or name of the subject
 */
record AuditForm(
    @Nullable String from,
    @Nullable String to,
    @Nullable String username,
    @Nullable String unit,
    @Nullable String action,
    @Nullable String type,
    @Nullable String id) {

  private static final String PAGE = "/desk/audit";

  /** The trail of one subject. */
  static AuditForm ofSubject(String type, String id) {
    return new AuditForm(null, null, null, null, null, type, id);
  }

  /** The trail of one person. */
  static AuditForm ofPerson(String username) {
    return new AuditForm(null, null, username, null, null, null, null);
  }

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  boolean isSet() {
    return parameters().keySet().stream().anyMatch(name -> !name.equals("type"));
  }

  String url() {
    return url(PAGE, null);
  }

  String url(@Nullable String cursor) {
    return url(PAGE, cursor);
  }

  String csvUrl() {
    return url(PAGE + "/export.csv", null);
  }

  private String url(String path, @Nullable String cursor) {
    var url = UriComponentsBuilder.fromPath(path);
    var values = parameters();
    if (cursor != null) {
      values.put("cursor", cursor);
    }
    values.keySet().forEach(name -> url.queryParam(name, "{" + name + "}"));
    return url.encode().buildAndExpand(values).toUriString();
  }

  private Map<String, Object> parameters() {
    var values = new LinkedHashMap<String, Object>();
    put(values, "from", from);
    put(values, "to", to);
    put(values, "username", username);
    put(values, "unit", unit);
    put(values, "action", action);
    if (!text(id).isEmpty()) {
      put(values, "type", type);
      put(values, "id", id);
    }
    return values;
  }

  private static void put(Map<String, Object> values, String name, @Nullable String typed) {
    if (!text(typed).isEmpty()) {
      values.put(name, text(typed));
    }
  }
}
