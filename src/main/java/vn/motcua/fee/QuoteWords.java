package vn.motcua.fee;

import static java.util.stream.Collectors.joining;
import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.Set;
import vn.motcua.fee.model.FeeRule;
import vn.motcua.fee.model.Formula;
import vn.motcua.fee.model.Quote;
import vn.motcua.fee.model.Term;
import vn.motcua.platform.web.Show;

/** What something costs and how that came about, in the reader's language. */
public final class QuoteWords {

  private static final Set<Term.Kind> PAGES = Set.of(Term.Kind.FIRST_PAGES, Term.Kind.LATER_PAGES);

  private QuoteWords() {}

  /** A sentence for each item; empty where nobody knows what it costs. */
  public static List<String> of(Quote quote) {
    return quote.lines().stream().map(QuoteWords::of).toList();
  }

  /**
   * {@code 2 trang đầu × 2.000 đ + 1 trang × 1.000 đ = 5.000 đ/bản × 3 = 15.000 đ; miễn: Luật Hộ
   * tịch Điều 11}
   */
  public static String of(Quote.Line line) {
    var words = line.full() == 0 ? t("fee.free") : reckoned(line);
    if (line.exemptionGround().isEmpty()) {
      return words;
    }
    return line.amount() == 0
        ? t("fee.exempt", words, line.exemptionGround())
        : t("fee.lessened", words, Show.money(line.amount()), line.exemptionGround());
  }

  /** An amount of money, or that nothing is paid. */
  public static String amount(long dong) {
    return dong == 0 ? t("fee.free") : Show.money(dong);
  }

  /** The price itself, before anybody knows how much of it is asked for. */
  public static String price(FeeRule rule) {
    return price(rule.formula());
  }

  /** {@code 8.000 đ mỗi bản hoặc trường hợp} */
  public static String price(Formula formula) {
    return switch (formula) {
      case Formula.ForDossier(var dong) ->
          dong == 0 ? t("fee.free") : t("fee.price.dossier", Show.money(dong));
      case Formula.ForEach(var dong) ->
          dong == 0 ? t("fee.free") : t("fee.price.each", Show.money(dong));
      case Formula.ByPages(var firstPages, var first, var later, var most) ->
          t(
              "fee.price.pages",
              firstPages,
              Show.money(first),
              firstPages + 1,
              Show.money(later),
              Show.money(most));
    };
  }

  private static String reckoned(Quote.Line line) {
    var terms = line.terms();
    if (terms.getFirst().kind() == Term.Kind.DOSSIER) {
      return t("fee.price.dossier", Show.money(line.full()));
    }
    var pages =
        terms.stream()
            .filter(term -> PAGES.contains(term.kind()))
            .map(QuoteWords::term)
            .collect(joining(" + "));
    var words = pages.isEmpty() ? term(terms.getFirst()) : pages;
    for (var term : terms) {
      if (term.kind() == Term.Kind.CAP) {
        words += t("fee.term.CAP", Show.money(term.amount()));
      }
      if (term.kind() == Term.Kind.COPY && !pages.isEmpty()) {
        words = t("fee.term.copies", words, Show.money(term.price()), term.count());
      }
    }
    return t("fee.sum", words, Show.money(line.full()));
  }

  private static String term(Term term) {
    return t("fee.term." + term.kind(), term.count(), Show.money(term.price()));
  }
}
