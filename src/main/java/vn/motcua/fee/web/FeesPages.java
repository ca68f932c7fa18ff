package vn.motcua.fee.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.web.ProcedureWords;
import vn.motcua.fee.QuoteWords;
import vn.motcua.fee.model.Exemption;
import vn.motcua.fee.model.FeeRule;
import vn.motcua.fee.rule.Scopes;
import vn.motcua.fee.shipped.ShippedFees;
import vn.motcua.fee.spi.SuppliesFeeRules;
import vn.motcua.fee.store.ExemptionStore;
import vn.motcua.fee.store.LaidDown;
import vn.motcua.fee.store.RuleStore;
import vn.motcua.fee.web.FeesPage.Row;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** Puts what is laid down into words. */
@Component
class FeesPages {

  static final String PATH = "/desk/fees";

  private static final int ROWS = 50;
  private static final int EXEMPTIONS = 200;
  private static final int FOUND = 50;
  private static final int LONGEST_QUERY = 200;

  private final Catalogue catalogue;
  private final ShippedFees shipped;
  private final List<SuppliesFeeRules> suppliers;
  private final RuleStore rules;
  private final ExemptionStore exemptions;
  private final Clock clock;

  FeesPages(
      Catalogue catalogue,
      ShippedFees shipped,
      List<SuppliesFeeRules> suppliers,
      RuleStore rules,
      ExemptionStore exemptions,
      Clock clock) {
    this.catalogue = catalogue;
    this.shipped = shipped;
    this.suppliers = suppliers;
    this.rules = rules;
    this.exemptions = exemptions;
    this.clock = clock;
  }

  /**
   * @param after code and id of the last row of the page before, {@code 1.004873-12}; empty on the
   *     first
   */
  FeesPage make(Actor actor, String typed, boolean over, String after, String done) {
    var scope = Scopes.of(actor);
    var query = typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST_QUERY));
    var found = query.isEmpty() ? Optional.<List<String>>empty() : Optional.of(codes(query));
    var cut = after.lastIndexOf('-');
    var isNumbered = cut > 0 && after.substring(cut + 1).matches("\\d{1,18}");
    var listed =
        rules.listed(
            new RuleStore.Asked(
                actor.agencyPath(),
                today(),
                over,
                found,
                isNumbered ? after.substring(0, cut) : "",
                isNumbered ? Long.parseLong(after.substring(cut + 1)) : 0,
                ROWS + 1));
    var shown = listed.subList(0, Math.min(ROWS, listed.size()));
    return new FeesPage(
        query,
        over,
        done,
        isNumbered ? List.of() : country(actor, found),
        shown.stream().map(rule -> row(rule, scope)).toList(),
        listed.size() > ROWS ? next(query, over, shown.getLast()) : null,
        isNumbered || !query.isEmpty() ? List.of() : exemptions(actor, scope, over));
  }

  /** Procedures in force that the words find. */
  List<Procedure> found(String query) {
    return query.isBlank() ? List.of() : catalogue.search(query, null, null, today(), FOUND);
  }

  Optional<Procedure> procedure(String code) {
    return catalogue.inForce(code, today());
  }

  List<String> fields() {
    return catalogue.fields(today());
  }

  private List<String> codes(String query) {
    return found(query).stream().map(Procedure::code).toList();
  }

  private List<Row> country(Actor actor, Optional<List<String>> found) {
    var supplied =
        suppliers.stream()
            .flatMap(
                supplier ->
                    supplier.procedures().stream()
                        .sorted()
                        .flatMap(
                            code -> supplier.rules(code, actor.agencyPath(), today()).stream()));
    return Stream.concat(shipped.rules().stream(), supplied)
        .filter(rule -> found.isEmpty() || found.get().contains(rule.procedureCode()))
        .map(rule -> row(rule, "", rule.binding() ? t("fee.binding") : "", "", ""))
        .toList();
  }

  private List<Row> exemptions(Actor actor, String scope, boolean over) {
    var rows = new ArrayList<Row>();
    shipped.exemptions().forEach(one -> rows.add(row(one, "", "", "", "")));
    exemptions
        .listed(actor.agencyPath(), today(), over, EXEMPTIONS)
        .forEach(
            one ->
                rows.add(
                    row(
                        one.what(),
                        one.link(),
                        entered(one),
                        ended(one),
                        endUrl(one, one.what().scope(), scope, "/exemptions/"))));
    return rows;
  }

  private Row row(LaidDown<FeeRule> rule, String scope) {
    return row(
        rule.what(),
        rule.link(),
        entered(rule),
        ended(rule),
        endUrl(rule, rule.what().scope(), scope, "/"));
  }

  /** A rule in words, as the page that ends it shows it too. */
  Row row(FeeRule rule, String link, String entered, String ended, String endUrl) {
    var about =
        Stream.of(
                rule.item(),
                rule.channel() == null ? "" : ProcedureWords.channel(rule.channel()),
                rule.timing() == null ? "" : t("fee.timing." + rule.timing()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Row(
        rule.procedureCode(),
        procedure(rule.procedureCode()).map(Procedure::shortName).orElse(""),
        about,
        QuoteWords.price(rule),
        days(rule.from(), rule.to()),
        rule.ground(),
        link,
        entered,
        ended,
        endUrl);
  }

  /** An exemption in words. */
  Row row(Exemption exemption, String link, String entered, String ended, String endUrl) {
    var reach = exemption.reach();
    var whom = exemption.ofEverybody() ? t("fee.exemption.everybody") : "";
    var what =
        reach.procedures().isEmpty() && reach.field().isEmpty()
            ? t("fee.exemption.reach.ALL")
            : reach.field()
                + reach.procedures().stream().sorted().collect(Collectors.joining(", "));
    var way = exemption.channel() == null ? "" : ProcedureWords.channel(exemption.channel());
    return new Row(
        "",
        exemption.name(),
        Stream.of(what, way, whom)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")),
        exemption.percentOff() == 100
            ? t("fee.exemption.whole")
            : t("fee.exemption.off", exemption.percentOff()),
        days(exemption.from(), exemption.to()),
        exemption.ground(),
        link,
        entered,
        ended,
        endUrl);
  }

  private static String endUrl(LaidDown<?> one, String its, String scope, String under) {
    return one.end() == null && its.equals(scope) ? PATH + under + one.id() + "/end" : "";
  }

  private static String entered(LaidDown<?> one) {
    return t("fee.entered", one.enteredBy(), Vietnam.show(Vietnam.date(one.enteredAt())));
  }

  private static String ended(LaidDown<?> one) {
    var end = one.end();
    return end == null
        ? ""
        : t(end.withdrawn() ? "fee.withdrawn" : "fee.ended", end.by(), end.reason());
  }

  private static String days(LocalDate from, @Nullable LocalDate to) {
    return to == null
        ? t("fee.since", Vietnam.show(from))
        : t("fee.period", Vietnam.show(from), Vietnam.show(to));
  }

  private static String next(String query, boolean over, LaidDown<FeeRule> last) {
    return UriComponentsBuilder.fromPath(PATH)
        .queryParam("q", "{q}")
        .queryParam("over", over ? "yes" : "")
        .queryParam("after", last.what().procedureCode() + "-" + last.id())
        .encode()
        .buildAndExpand(query)
        .toUriString();
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
