package vn.motcua.catalogue.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.StepAgencies;
import vn.motcua.catalogue.StepAgency;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/** The agency of a step, as people write and read it. */
@Component
public class UnitWords {

  /** What a provincial department adds to the name it shares with those of other provinces. */
  private static final Pattern OF_PROVINCE = Pattern.compile("\\s+(tỉnh|thành phố)\\s.+$");

  private static final String PROVINCE = "process.agency.province";

  private final Organisation organisation;
  private final StepAgencies agencies;
  private final MessageSource messages;
  private final Clock clock;

  UnitWords(Organisation organisation, StepAgencies agencies, MessageSource messages, Clock clock) {
    this.organisation = organisation;
    this.agencies = agencies;
    this.messages = messages;
    this.clock = clock;
  }

  /** Empty for the handling agency itself, which needs no name. */
  public String write(StepAgency agency, Locale locale) {
    return switch (agency) {
      case StepAgency.Own own -> "";
      case StepAgency.Province province -> messages.getMessage(PROVINCE, null, locale);
      case StepAgency.ProvincialDepartment department -> department.name();
      case StepAgency.Named named -> organisation.agency(named.agencyId()).bodyName();
    };
  }

  /**
   * The agency meant: a department of the province by what it is called everywhere, the province in
   * the words of either language, or any agency by its code or its whole name; empty for none.
   *
   * @param ownerId whose process it is
   */
  Optional<StepAgency> read(String typed, long ownerId) {
    var words = Text.clean(typed);
    if (words.isEmpty()) {
      return Optional.of(new StepAgency.Own());
    }
    if (isProvince(words)) {
      return Optional.of(new StepAgency.Province());
    }
    var today = today();
    var department = new StepAgency.ProvincialDepartment(words);
    if (agencies.find(department, ownerId, today).isPresent()) {
      return Optional.of(department);
    }
    return organisation
        .find(words, today)
        .or(() -> named(words, today))
        .map(agency -> new StepAgency.Named(agency.id()));
  }

  /** What may be typed: the province and its departments, as every province calls them. */
  public List<String> suggestions(long ownerId, Locale locale) {
    var names = new ArrayList<String>();
    names.add(messages.getMessage(PROVINCE, null, locale));
    organisation.lineage(ownerId).stream()
        .filter(agency -> agency.level() == AgencyLevel.PROVINCE)
        .flatMap(province -> organisation.children(province.id(), today()).stream())
        .filter(agency -> agency.level() == AgencyLevel.DEPARTMENT)
        .map(agency -> OF_PROVINCE.matcher(agency.name()).replaceFirst(""))
        .distinct()
        .forEach(names::add);
    return List.copyOf(names);
  }

  private boolean isProvince(String words) {
    return List.of(Vietnam.LOCALE, Locale.ENGLISH).stream()
        .anyMatch(locale -> messages.getMessage(PROVINCE, null, locale).equalsIgnoreCase(words));
  }

  private Optional<Agency> named(String words, LocalDate on) {
    return organisation.search(words, null, on, 20).stream()
        .filter(
            agency ->
                agency.name().equalsIgnoreCase(words) || agency.bodyName().equalsIgnoreCase(words))
        .findFirst();
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
