package vn.motcua.ticket.site;

import static vn.motcua.platform.web.Words.t;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.Citizen;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.appointment.OfferedHours;
import vn.motcua.ticket.appointment.OfferedHours.Offered;
import vn.motcua.ticket.appointment.Typed;
import vn.motcua.ticket.model.TicketService;
import vn.motcua.ticket.site.ChoosePage.Choice;
import vn.motcua.ticket.site.ChoosePage.Form;
import vn.motcua.ticket.store.CapacityStore;

/** Puts what can be chosen into words, one question at a time. */
@Component
class ChoosePages {

  private static final int MOST_AGENCIES = 500;

  private final OfferedHours offered;
  private final CapacityStore capacities;
  private final Organisation organisation;
  private final Clock clock;

  ChoosePages(
      OfferedHours offered, CapacityStore capacities, Organisation organisation, Clock clock) {
    this.offered = offered;
    this.capacities = capacities;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** The next question, by what was chosen. */
  ChoosePage page(Chosen chosen, Typed typed, @Nullable Citizen citizen, Problems problems) {
    if (chosen.agency().isEmpty()) {
      return new ChoosePage(List.of(), t("appointment.choose.agency"), agencies(), null, problems);
    }
    var agency = agency(chosen.agency());
    var service = service(agency, chosen.service());
    var past = new ArrayList<Choice>();
    past.add(new Choice(Chosen.PATH, agency.name(), ""));
    if (service.isEmpty()) {
      return new ChoosePage(
          past, t("appointment.choose.service"), services(agency, chosen), null, problems);
    }
    past.add(new Choice(chosen.untilAgency(), service.get().name(), ""));
    var hours = offered.of(agency, service.get());
    var day = chosen.onDay().filter(each -> hours.stream().anyMatch(isOn(each)));
    if (day.isEmpty()) {
      return new ChoosePage(
          past, t("appointment.choose.day"), days(hours, chosen::withDay), null, problems);
    }
    past.add(new Choice(chosen.untilService(), Show.sentence(Show.fullDay(day.get())), ""));
    var hour = hours.stream().filter(isOn(day.get())).filter(chosen::isHour).findFirst();
    if (hour.isEmpty()) {
      var choices = hours(hours.stream().filter(isOn(day.get())).toList(), chosen::withHour);
      return new ChoosePage(past, t("appointment.choose.hour"), choices, null, problems);
    }
    past.add(new Choice(chosen.untilDay(), hour.get().hour().shown(), ""));
    var form =
        new Form(
            chosen.agency(), chosen.service(), chosen.day(), chosen.hour(), typed, who(citizen));
    return new ChoosePage(past, t("appointment.choose.who"), List.of(), form, problems);
  }

  /** Days that have hours, full ones too. */
  static List<Choice> days(List<Offered> hours, Url<LocalDate> url) {
    var byDay =
        hours.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.hour().day(), TreeMap::new, Collectors.summingInt(Offered::free)));
    return byDay.entrySet().stream()
        .map(
            each ->
                choice(
                    url.of(each.getKey()), Show.sentence(Show.day(each.getKey())), each.getValue()))
        .toList();
  }

  static List<Choice> hours(List<Offered> hours, Url<Integer> url) {
    return hours.stream()
        .map(each -> choice(url.of(each.hour().number()), each.hour().shown(), each.free()))
        .toList();
  }

  /** An address by what is chosen with it. */
  interface Url<T> {
    String of(T chosen);
  }

  private static Choice choice(String url, String label, int free) {
    return free == 0
        ? new Choice("", label, t("appointment.full"))
        : new Choice(url, label, t("appointment.free", Show.number(free)));
  }

  private List<Choice> agencies() {
    return capacities.agencies(Vietnam.date(clock.instant()), MOST_AGENCIES).stream()
        .map(organisation::agency)
        .sorted(Comparator.comparing(Agency::name, Collator.getInstance(Vietnam.LOCALE)))
        .map(agency -> new Choice(Chosen.PATH + "?agency=" + agency.id(), agency.name(), ""))
        .toList();
  }

  private List<Choice> services(Agency agency, Chosen chosen) {
    return offered.services(agency).stream()
        .map(service -> new Choice(chosen.withService(service.id()), service.name(), ""))
        .toList();
  }

  private Optional<TicketService> service(Agency agency, String id) {
    return id.matches("\\d{1,18}") ? offered.service(agency, Long.parseLong(id)) : Optional.empty();
  }

  private static Predicate<Offered> isOn(LocalDate day) {
    return each -> each.hour().day().equals(day);
  }

  private static String who(@Nullable Citizen citizen) {
    return citizen == null
        ? ""
        : t("appointment.account", citizen.fullName(), Mobile.local(citizen.phone()));
  }

  Agency agency(String id) {
    return Optional.of(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> organisation.existing(Long.parseLong(text)))
        .orElseThrow(() -> new NotVisible("agency with appointments"));
  }
}
