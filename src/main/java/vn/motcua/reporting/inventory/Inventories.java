package vn.motcua.reporting.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureOffer;
import vn.motcua.catalogue.ProcedureOffers;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.period.Periods;
import vn.motcua.reporting.web.ReportQuestion;
import vn.motcua.shared.NotVisible;

/** Counts procedures as of the last day of a period that is over, or today. */
@Component
class Inventories {

  private final ProcedureOffers offers;
  private final Organisation organisation;
  private final Periods periods;

  Inventories(ProcedureOffers offers, Organisation organisation, Periods periods) {
    this.offers = offers;
    this.organisation = organisation;
    this.periods = periods;
  }

  /** As of which day they are counted: the last of the period, today while it runs. */
  LocalDate day(ReportQuestion question) {
    return periods.known(question.period()).to();
  }

  /** What one agency has. */
  record Inventory(Agency agency, List<ProcedureOffer> offers) {

    long count(InventoryCount count, InventoryLevel level) {
      return list(count, level).size();
    }

    List<Procedure> list(InventoryCount count, InventoryLevel level) {
      return offers.stream()
          .filter(count::holds)
          .map(ProcedureOffer::procedure)
          .filter(level::holds)
          .toList();
    }
  }

  /** Of the agency, and after it of each below that existed that day, if they are asked for. */
  List<Inventory> of(ReportQuestion question) {
    var on = day(question);
    var agencies = new ArrayList<Agency>();
    agencies.add(question.scope().agency());
    if (question.scope().subordinates()) {
      agencies.addAll(organisation.children(question.scope().agency().id(), on));
    }
    var found = offers.of(agencies, on);
    return agencies.stream()
        .map(agency -> new Inventory(agency, found.apply(agency.id())))
        .toList();
  }

  /** Of the agency of that number, which is the one asked about or lies below it. */
  Inventory of(ReportQuestion question, long agencyId) {
    var agency =
        organisation
            .existing(agencyId)
            .filter(one -> one.path().startsWith(question.scope().agency().path()))
            .orElseThrow(() -> new NotVisible("procedures of agency " + agencyId));
    return new Inventory(agency, offers.of(List.of(agency), day(question)).apply(agencyId));
  }
}
