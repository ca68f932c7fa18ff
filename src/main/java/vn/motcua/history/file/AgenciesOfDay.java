package vn.motcua.history.file;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.history.model.Moment;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;

/**
 * The agencies that codes of a file meant on the day of receipt, asked once for each code and day.
 */
final class AgenciesOfDay {

  private static final int REMEMBERED = 200_000;

  private final Organisation organisation;
  private final LocalDate today;
  private final List<String> scopes;
  private final Map<CodeOfDay, Optional<Agency>> known = new HashMap<>();
  private final Map<Long, Boolean> allowed = new HashMap<>();

  private record CodeOfDay(String code, long day) {}

  /**
   * @param scopes hierarchy paths of the agencies whose rows may be brought in
   */
  AgenciesOfDay(Organisation organisation, LocalDate today, Collection<String> scopes) {
    this.organisation = organisation;
    this.today = today;
    this.scopes = List.copyOf(scopes);
  }

  /**
   * Who acted under that code; a code that was given out after the receipt means its holder, to
   * whom older dossiers passed.
   */
  Optional<Agency> of(String code, long receivedAt) {
    var key = new CodeOfDay(code, Moment.day(receivedAt));
    var found = known.get(key);
    if (found == null) {
      found =
          organisation
              .acting(code, Moment.date(receivedAt))
              .or(() -> organisation.acting(code, today));
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(key, found);
    }
    return found;
  }

  /**
   * Whether rows of that agency may be brought in: it, or an agency that followed it, is in scope.
   */
  boolean isAllowed(Agency agency) {
    return allowed.computeIfAbsent(agency.id(), id -> covers(agency));
  }

  private boolean covers(Agency agency) {
    return Stream.concat(Stream.of(agency), organisation.heirs(agency.id(), today).stream())
        .anyMatch(each -> scopes.stream().anyMatch(each.path()::startsWith));
  }
}
