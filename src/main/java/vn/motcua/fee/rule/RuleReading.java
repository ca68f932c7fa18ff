package vn.motcua.fee.rule;

import static vn.motcua.fee.FeeRefusal.FEE_AMOUNT_MALFORMED;
import static vn.motcua.fee.FeeRefusal.FEE_CHOICE_UNKNOWN;
import static vn.motcua.fee.FeeRefusal.FEE_ITEM_MISSING;
import static vn.motcua.fee.FeeRefusal.FEE_PAGES_MALFORMED;
import static vn.motcua.fee.FeeRefusal.FEE_PROCEDURE_UNKNOWN;
import static vn.motcua.fee.FeeRefusal.FEE_TEXT_TOO_LONG;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.fee.model.FeeRule;
import vn.motcua.fee.model.Formula;
import vn.motcua.fee.model.Timing;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Text;

/** Makes a rule of what was typed, and says all that is wrong with it. */
@Component
class RuleReading {

  private static final int LONGEST = 200;
  private static final Formula NOTHING = new Formula.ForDossier(0);

  /** Up to nine thousand million đồng; dots only between thousands. */
  private static final Pattern DONG = Pattern.compile("\\d{1,10}|\\d{1,3}(\\.\\d{3}){1,3}");

  private static final Pattern PAGES = Pattern.compile("[1-9]\\d{0,3}");

  private final Catalogue catalogue;

  RuleReading(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Worth something only while there are no findings. */
  FeeRule read(TypedRule typed, String scope, LocalDate today, List<Finding> findings) {
    var procedure = Text.clean(typed.procedure());
    var days = Days.read(typed.from(), typed.to(), today, findings);
    if (catalogue.inForce(procedure, today).isEmpty()) {
      findings.add(Finding.of("procedure", FEE_PROCEDURE_UNKNOWN, procedure));
    }
    var item = Text.clean(typed.item());
    if (item.isEmpty()) {
      findings.add(Finding.of("item", FEE_ITEM_MISSING));
    }
    if (item.length() > LONGEST) {
      findings.add(Finding.of("item", FEE_TEXT_TOO_LONG, LONGEST));
    }
    return new FeeRule(
        procedure,
        item,
        choice("channel", Channel.class, typed.channel(), findings),
        choice("timing", Timing.class, typed.timing(), findings),
        scope,
        days.from(),
        days.to(),
        formula(typed, findings),
        typed.ground().read(findings),
        false);
  }

  private static Formula formula(TypedRule typed, List<Finding> findings) {
    return switch (Text.clean(typed.formula())) {
      case "FOR_DOSSIER" -> new Formula.ForDossier(dong("dong", typed.dong(), findings));
      case "FOR_EACH" -> new Formula.ForEach(dong("dong", typed.dong(), findings));
      case "BY_PAGES" ->
          new Formula.ByPages(
              pages(typed.firstPages(), findings),
              dong("firstDong", typed.firstDong(), findings),
              dong("laterDong", typed.laterDong(), findings),
              dong("mostDong", typed.mostDong(), findings));
      default -> {
        findings.add(Finding.of("formula", FEE_CHOICE_UNKNOWN));
        yield NOTHING;
      }
    };
  }

  private static long dong(String field, String typed, List<Finding> findings) {
    var figures = Text.clean(typed).replaceAll(" ?(đ|đồng)$", "").replace(" ", "");
    if (!DONG.matcher(figures).matches()) {
      findings.add(Finding.of(field, FEE_AMOUNT_MALFORMED, Text.clean(typed)));
      return 0;
    }
    return Long.parseLong(figures.replace(".", ""));
  }

  private static int pages(String typed, List<Finding> findings) {
    var figures = Text.clean(typed);
    if (!PAGES.matcher(figures).matches()) {
      findings.add(Finding.of("firstPages", FEE_PAGES_MALFORMED, figures));
      return 1;
    }
    return Integer.parseInt(figures);
  }

  /** The constant of that name; null for every one. */
  static <E extends Enum<E>> @Nullable E choice(
      String field, Class<E> type, String typed, List<Finding> findings) {
    var name = Text.clean(typed);
    if (name.isEmpty()) {
      return null;
    }
    var found =
        Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      findings.add(Finding.of(field, FEE_CHOICE_UNKNOWN));
    }
    return found.orElse(null);
  }
}
