package vn.motcua.catalogue.use;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.HandledProcedures;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Vietnam;

/** Puts together what is in force and what was set up where, and since when. */
@Service
class StoredHandledProcedures implements HandledProcedures {

  private final StoredCatalogue catalogue;
  private final StoredProcedureUses uses;
  private final UseStore store;

  StoredHandledProcedures(StoredCatalogue catalogue, StoredProcedureUses uses, UseStore store) {
    this.catalogue = catalogue;
    this.uses = uses;
    this.store = store;
  }

  @Override
  public LongFunction<List<Handled>> of(Collection<Agency> agencies, LocalDate on) {
    var inForce = catalogue.all("", "", "", on);
    var picture = uses.picture(agencies);
    var known = store.known();
    var byId = agencies.stream().collect(Collectors.toMap(Agency::id, agency -> agency));
    return id -> handled(Objects.requireNonNull(byId.get(id)), inForce, picture, known);
  }

  @Override
  public List<Handled> find(Agency agency, String query, LocalDate on) {
    var found = catalogue.all(query, "", "", on);
    return handled(agency, found, uses.picture(List.of(agency)), store.known());
  }

  private List<Handled> handled(
      Agency agency, List<Procedure> procedures, UsePicture picture, Map<String, Instant> known) {
    var level = StoredProcedureUses.LEVELS.get(agency.level());
    if (level == null) {
      return List.of();
    }
    var line = uses.line(agency.id());
    return procedures.stream()
        .filter(procedure -> procedure.isOfLevel(level))
        .filter(procedure -> picture.is(UseKind.SET_UP, procedure.code(), line))
        .map(
            procedure ->
                new Handled(
                    procedure,
                    picture.is(UseKind.PUBLISHED, procedure.code(), line),
                    since(agency, procedure, picture, line, known)))
        .toList();
  }

  /** Where nobody decided, it is set up since the procedure became known here. */
  private static LocalDate since(
      Agency agency,
      Procedure procedure,
      UsePicture picture,
      List<Long> line,
      Map<String, Instant> known) {
    var code = procedure.code();
    var setUp =
        picture
            .decision(UseKind.SET_UP, code, line)
            .map(UseDecision::changedAt)
            .orElseGet(() -> Objects.requireNonNull(known.get(code)));
    return Stream.of(procedure.validFrom(), Vietnam.date(setUp), agency.validFrom())
        .filter(Objects::nonNull)
        .reduce(LocalDate.MIN, (one, other) -> one.isAfter(other) ? one : other);
  }
}
