package vn.motcua.desk.worklist;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Worklist;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.Vietnam;

/** What the filter bar offers. */
@Component
class FilterChoices {

  private final Catalogue catalogue;
  private final Accounts accounts;
  private final Holders holders;
  private final Organisation organisation;
  private final Clock clock;

  FilterChoices(
      Catalogue catalogue,
      Accounts accounts,
      Holders holders,
      Organisation organisation,
      Clock clock) {
    this.catalogue = catalogue;
    this.accounts = accounts;
    this.holders = holders;
    this.organisation = organisation;
    this.clock = clock;
  }

  WorklistPage.Filter bar(Actor actor, Worklist list, WorklistFilter filter) {
    return new WorklistPage.Filter(
        fields(filter),
        channels(),
        holders(actor, filter),
        procedures(filter),
        agencies(filter),
        filter.field(),
        filter.value("channel"),
        filter.value("holder"),
        filter.procedure(),
        filter.value("agency"),
        filter.value("dueTo"),
        filter.value("receivedFrom"),
        filter.value("receivedTo"),
        filter.malformed().keySet(),
        list.isByFinish() || filter.isByFinish() ? finish(filter) : null,
        filter.isSet(),
        WorklistAddress.PATH + "?list=" + list.key() + "&filter=clear");
  }

  private List<Option> fields(WorklistFilter filter) {
    var fields = new ArrayList<>(catalogue.fields(Vietnam.date(clock.instant())));
    if (!filter.field().isEmpty() && !fields.contains(filter.field())) {
      fields.addFirst(filter.field());
    }
    return options(
        "desk.filter.field", fields.stream().map(name -> new Option(name, name)).toList());
  }

  private static List<Option> channels() {
    return options(
        "desk.filter.channel",
        Arrays.stream(Channel.values())
            .map(each -> new Option(each.name(), t("dossier.channel." + each)))
            .toList());
  }

  private static WorklistPage.Finish finish(WorklistFilter filter) {
    return new WorklistPage.Finish(
        filter.value("finishedFrom"),
        filter.value("finishedTo"),
        options(
            "desk.filter.timeliness",
            Arrays.stream(Timeliness.values())
                .map(each -> new Option(each.name(), t("desk.timeliness." + each)))
                .toList()),
        filter.value("timeliness"));
  }

  /** Those of the person's own agency who may have a dossier in hand, and whoever is chosen. */
  private List<Option> holders(Actor actor, WorklistFilter filter) {
    var people = new ArrayList<Colleague>(holders.of(actor.agencyId()));
    if (filter.holder() != null
        && people.stream().noneMatch(each -> each.accountId() == filter.holder())) {
      people.addAll(accounts.colleagues(List.of(filter.holder())).values());
    }
    return options(
        "desk.filter.holder",
        people.stream()
            .map(each -> new Option(Long.toString(each.accountId()), each.fullName()))
            .toList());
  }

  private List<Option> procedures(WorklistFilter filter) {
    return filter.procedure().isEmpty()
        ? List.of()
        : options(
            "desk.filter.procedure",
            List.of(
                catalogue
                    .inForce(filter.procedure(), Vietnam.date(clock.instant()))
                    .map(found -> new Option(found.code(), found.shortName()))
                    .orElse(new Option(filter.procedure(), filter.procedure()))));
  }

  private List<Option> agencies(WorklistFilter filter) {
    return filter.agency() == null
        ? List.of()
        : options(
            "desk.filter.agency",
            List.of(
                new Option(
                    Long.toString(filter.agency()),
                    organisation
                        .existing(filter.agency())
                        .map(Agency::name)
                        .orElse(Long.toString(filter.agency())))));
  }

  private static List<Option> options(String noneKey, List<Option> choices) {
    var options = new ArrayList<Option>();
    options.add(new Option("", t(noneKey)));
    options.addAll(choices);
    return options;
  }
}
