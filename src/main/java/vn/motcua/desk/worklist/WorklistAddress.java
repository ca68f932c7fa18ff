package vn.motcua.desk.worklist;

import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.Worklist;
import vn.motcua.shared.Timeliness;

/**
 * Addresses of the worklists.
 *
 * <p>{@code filter=none} asks for the whole list whatever filter the person is remembered by: the
 * links of figures carry it, so that they open exactly the dossiers counted.
 */
public final class WorklistAddress {

  static final String PATH = "/desk/dossiers";

  private WorklistAddress() {}

  /** The whole list. */
  public static String whole(Worklist list) {
    return PATH + "?list=" + list.key() + "&filter=none";
  }

  /** The list, of one agency. */
  public static String ofAgency(Worklist list, long agencyId) {
    return PATH + "?list=" + list.key() + "&agency=" + agencyId;
  }

  /**
   * What was handled between the days, both inclusive.
   *
   * @param timeliness null = all of it
   */
  public static String handled(LocalDate from, LocalDate to, @Nullable Timeliness timeliness) {
    var all =
        PATH + "?list=" + Worklist.HANDLED.key() + "&finishedFrom=" + from + "&finishedTo=" + to;
    return timeliness == null ? all : all + "&timeliness=" + timeliness;
  }

  /**
   * The dossiers of the list among those found by words.
   *
   * @param sealed the words as {@link Sought} carries them
   */
  public static String searched(Worklist list, String sealed) {
    return PATH + "?list=" + list.key() + "&filter=none&" + SoughtWords.PARAMETER + "=" + sealed;
  }

  static String of(Worklist list, Sought sought, WorklistFilter filter, @Nullable String cursor) {
    var address = UriComponentsBuilder.fromPath(PATH).queryParam("list", list.key());
    if (!sought.isEmpty()) {
      address.queryParam(SoughtWords.PARAMETER, sought.sealed());
    }
    if (filter.isSet()) {
      filter.values().keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    } else {
      address.queryParam("filter", "none");
    }
    if (cursor != null) {
      address.queryParam("cursor", cursor);
    }
    var values = new HashMap<String, Object>(filter.values());
    return address.encode().buildAndExpand(values).toUriString();
  }
}
