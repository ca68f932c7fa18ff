package vn.motcua.fee.web;

import static java.util.stream.Collectors.joining;
import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.spi.CostAsked;
import vn.motcua.catalogue.spi.CostCard;
import vn.motcua.catalogue.spi.CostCard.Price;
import vn.motcua.catalogue.spi.CostCard.Sheet;
import vn.motcua.catalogue.spi.ProcedureCosts;
import vn.motcua.catalogue.web.ProcedureWords;
import vn.motcua.fee.Fees;
import vn.motcua.fee.PriceList;
import vn.motcua.fee.QuoteWords;
import vn.motcua.fee.model.Ask;
import vn.motcua.fee.model.Exemption;
import vn.motcua.fee.model.Quantity;
import vn.motcua.fee.model.Reckoning.Case;
import vn.motcua.fee.model.Timing;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.shared.Text;

/** Tells citizens what things cost, wherever they read about them. */
@Component
class CitizensCosts implements ProcedureCosts {

  private static final String COUNTRY = "/";
  private static final int MOST = 9_999;

  private final Fees fees;
  private final Organisation organisation;

  CitizensCosts(Fees fees, Organisation organisation) {
    this.fees = fees;
    this.organisation = organisation;
  }

  @Override
  public CostCard of(Procedure procedure, @Nullable Long agencyId, LocalDate day, CostAsked asked) {
    var path = agencyId == null ? COUNTRY : organisation.agency(agencyId).path();
    var list = fees.priceList(List.of(procedure), path, day);
    var prices = prices(list, procedure.code(), path, day);
    if (prices.isEmpty()) {
      return new CostCard(List.of(), List.of(), null);
    }
    var counter = asked(procedure.code(), Channel.COUNTER, path, day);
    return new CostCard(
        prices,
        exemptions(list, counter).map(CitizensCosts::words).toList(),
        sheet(list, counter, asked));
  }

  @Override
  public Map<String, List<String>> brief(
      Collection<Procedure> procedures, long agencyId, LocalDate day) {
    var path = organisation.agency(agencyId).path();
    var list = fees.priceList(procedures, path, day);
    var brief = new HashMap<String, List<String>>();
    for (var procedure : procedures) {
      var lines = new ArrayList<String>();
      for (var price : prices(list, procedure.code(), path, day)) {
        lines.add(t("fee.brief", sentence(price), price.ground()));
      }
      if (!lines.isEmpty()) {
        exemptions(list, asked(procedure.code(), Channel.COUNTER, path, day))
            .map(CitizensCosts::words)
            .forEach(lines::add);
        brief.put(procedure.code(), lines);
      }
    }
    return brief;
  }

  @Override
  public List<String> online(Procedure procedure, long agencyId, LocalDate day) {
    var path = organisation.agency(agencyId).path();
    var list = fees.priceList(List.of(procedure), path, day);
    var asked = asked(procedure.code(), Channel.ONLINE, path, day);
    if (list.asksFor(asked, Ask.COPIES) || list.asksFor(asked, Ask.TIMING)) {
      return prices(list, procedure.code(), path, day, List.of(Channel.ONLINE)).stream()
          .map(CitizensCosts::sentence)
          .toList();
    }
    return QuoteWords.of(list.quote(asked, ""));
  }

  private static String sentence(Price price) {
    return price.when().isEmpty() ? price.words() : t("fee.when", price.when(), price.words());
  }

  private static List<Price> prices(PriceList list, String code, String path, LocalDate day) {
    return prices(list, code, path, day, Arrays.asList(Channel.values()));
  }

  /** One line for all ways and cases that cost the same. */
  private static List<Price> prices(
      PriceList list, String code, String path, LocalDate day, List<Channel> channels) {
    var prices = new ArrayList<Price>();
    var cases = list.asksFor(asked(code, channels.getFirst(), path, day), Ask.TIMING);
    for (var timing : cases ? List.of(Timing.values()) : List.of(Timing.ON_TIME)) {
      var ways = new LinkedHashMap<Price, List<Channel>>();
      for (var channel : channels) {
        var asked = new Case(code, channel, path, day, Quantity.ONE, timing);
        for (var rule : list.rulesOf(asked)) {
          var price = new Price(QuoteWords.price(rule), "", rule.ground());
          ways.computeIfAbsent(price, one -> new ArrayList<>()).add(channel);
        }
      }
      var when = cases ? t("fee.timing." + timing) : "";
      if (ways.isEmpty() && cases) {
        prices.add(new Price(t("fee.unknown"), when, ""));
      }
      ways.forEach(
          (price, some) ->
              prices.add(
                  new Price(
                      price.words(),
                      Stream.of(when, some.size() == channels.size() ? "" : words(some))
                          .filter(part -> !part.isEmpty())
                          .collect(joining(", ")),
                      price.ground())));
    }
    return prices;
  }

  private static String words(List<Channel> channels) {
    return channels.stream().map(ProcedureWords::channel).collect(joining(", "));
  }

  /** Of any way, the country's first. */
  private static Stream<Exemption> exemptions(PriceList list, Case counter) {
    return Arrays.stream(Channel.values())
        .flatMap(
            channel ->
                list
                    .exemptions(
                        asked(
                            counter.procedureCode(), channel, counter.agencyPath(), counter.day()))
                    .stream())
        .distinct();
  }

  private static String words(Exemption exemption) {
    var off =
        exemption.percentOff() == 100
            ? t("fee.exemption.whole").toLowerCase(Locale.ROOT)
            : t("fee.exemption.off", exemption.percentOff()).toLowerCase(Locale.ROOT);
    return t("fee.exemption.line", exemption.name(), off, exemption.ground());
  }

  private static @Nullable Sheet sheet(PriceList list, Case counter, CostAsked typed) {
    var copies = list.asksFor(counter, Ask.COPIES);
    var pages = list.asksFor(counter, Ask.PAGES);
    if (!copies) {
      return null;
    }
    var choices = new ArrayList<Option>();
    list.exemptions(counter).stream()
        .filter(one -> !one.ofEverybody())
        .map(one -> new Option(one.code(), one.name()))
        .forEach(choices::add);
    if (!choices.isEmpty()) {
      choices.addFirst(new Option("", t("fee.sheet.none")));
    }
    if (typed.isNothing()) {
      return new Sheet(true, pages, choices, typed, List.of(), "");
    }
    var count = count(typed.copies());
    var length = pages ? count(typed.pages()) : Optional.of(1);
    if (count.isEmpty() || length.isEmpty()) {
      return new Sheet(true, pages, choices, typed, List.of(), t("fee.sheet.wrong", MOST));
    }
    var asked =
        new Case(
            counter.procedureCode(),
            counter.channel(),
            counter.agencyPath(),
            counter.day(),
            new Quantity(count.get(), length.get()));
    var answer = QuoteWords.of(list.quote(asked, typed.exemption()));
    return new Sheet(true, pages, choices, typed, answer, "");
  }

  private static Optional<Integer> count(String typed) {
    var figures = Text.clean(typed);
    return figures.matches("[1-9]\\d{0,3}")
        ? Optional.of(Integer.valueOf(figures))
        : figures.isEmpty() ? Optional.of(1) : Optional.empty();
  }

  private static Case asked(String code, Channel channel, String path, LocalDate day) {
    return new Case(code, channel, path, day, Quantity.ONE);
  }
}
