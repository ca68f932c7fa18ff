package vn.motcua.catalogue.use;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.ProcedureOffer;
import vn.motcua.catalogue.ProcedureOffers;
import vn.motcua.catalogue.store.ProcessQueries;
import vn.motcua.catalogue.store.ProcessVersion;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.organisation.Agency;

/** Puts together what is in force, what was decided and which processes were laid down. */
@Service
class StoredProcedureOffers implements ProcedureOffers {

  private final StoredCatalogue catalogue;
  private final StoredProcedureUses uses;
  private final ProcessQueries processes;

  StoredProcedureOffers(
      StoredCatalogue catalogue, StoredProcedureUses uses, ProcessQueries processes) {
    this.catalogue = catalogue;
    this.uses = uses;
    this.processes = processes;
  }

  @Override
  public LongFunction<List<ProcedureOffer>> of(Collection<Agency> agencies, LocalDate on) {
    var inForce = catalogue.all("", "", "", on);
    var picture = uses.picture(agencies);
    var lines = new HashSet<Long>();
    agencies.forEach(agency -> lines.addAll(uses.line(agency.id())));
    var laidDown =
        processes.of(lines, on).stream()
            .filter(process -> !process.isDraft() && process.inForceOn(on))
            .collect(
                Collectors.groupingBy(
                    ProcessVersion::agencyId,
                    Collectors.mapping(ProcessVersion::procedureCode, Collectors.toSet())));
    return agencyId -> {
      var line = uses.line(agencyId);
      return inForce.stream()
          .map(
              procedure ->
                  new ProcedureOffer(
                      procedure,
                      picture.is(UseKind.PUBLISHED, procedure.code(), line),
                      picture.is(UseKind.SET_UP, procedure.code(), line),
                      line.stream()
                          .anyMatch(
                              one ->
                                  laidDown.getOrDefault(one, Set.of()).contains(procedure.code()))))
          .toList();
    };
  }
}
