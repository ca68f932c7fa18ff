package vn.motcua.catalogue.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.store.ProcessQueries;
import vn.motcua.catalogue.store.ProcessVersion;
import vn.motcua.organisation.Agency;

/** Reads how an agency stands to the processes of procedures. */
@Component
public class Standings {

  private final ProcessQueries queries;
  private final ProcessOwners owners;

  Standings(ProcessQueries queries, ProcessOwners owners) {
    this.queries = queries;
    this.owners = owners;
  }

  /** One procedure. */
  public Standing of(Agency agency, Procedure procedure, LocalDate on) {
    return of(agency, List.of(procedure), on).getFirst();
  }

  /** Many procedures at once, in the order given. */
  public List<Standing> of(Agency agency, List<Procedure> procedures, LocalDate on) {
    var line = owners.line(agency).stream().map(Agency::id).toList();
    var versions =
        queries.of(line, on).stream().collect(Collectors.groupingBy(ProcessVersion::procedureCode));
    var wanted = new HashSet<Long>();
    for (var procedure : procedures) {
      var found = versions.getOrDefault(procedure.code(), List.of());
      own(found, agency).map(ProcessVersion::id).ifPresent(wanted::add);
      above(found, line).map(ProcessVersion::id).ifPresent(wanted::add);
    }
    var steps = queries.steps(wanted);
    return procedures.stream()
        .map(
            procedure ->
                standing(
                    procedure,
                    agency,
                    versions.getOrDefault(procedure.code(), List.of()),
                    line,
                    steps))
        .toList();
  }

  private static Standing standing(
      Procedure procedure,
      Agency agency,
      List<ProcessVersion> versions,
      List<Long> line,
      Map<Long, List<ProcessStep>> steps) {
    var own = own(versions, agency).orElse(null);
    var above = above(versions, line).orElse(null);
    var draft =
        versions.stream()
            .filter(version -> version.isDraft() && version.agencyId() == agency.id())
            .findFirst()
            .orElse(null);
    var inherited = stepsOf(above, steps, procedure.process());
    return new Standing(procedure, own, above, draft, stepsOf(own, steps, inherited), inherited);
  }

  private static List<ProcessStep> stepsOf(
      @Nullable ProcessVersion version,
      Map<Long, List<ProcessStep>> steps,
      List<ProcessStep> otherwise) {
    return version == null ? otherwise : Objects.requireNonNull(steps.get(version.id()));
  }

  private static Optional<ProcessVersion> own(List<ProcessVersion> versions, Agency agency) {
    return versions.stream()
        .filter(version -> !version.isDraft() && version.agencyId() == agency.id())
        .max(Comparator.comparingInt(ProcessVersion::version));
  }

  /** Of the nearest agency above that has one. */
  private static Optional<ProcessVersion> above(List<ProcessVersion> versions, List<Long> line) {
    return versions.stream()
        .filter(version -> !version.isDraft() && version.agencyId() != line.getFirst())
        .max(
            Comparator.<ProcessVersion>comparingInt(version -> -line.indexOf(version.agencyId()))
                .thenComparingInt(ProcessVersion::version));
  }
}
