package vn.motcua.catalogue.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.catalogue.source.ShippedFiles;
import vn.motcua.catalogue.spi.CostCard;
import vn.motcua.catalogue.web.EasyPage.Line;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.DeskCard;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;

/**
 * Says a procedure in short sentences, all of them from the catalogue. The law's own words stand
 * where no shorter ones say as much.
 */
@Component
class EasyPages {

  private final Map<String, List<String>> everyday = ShippedFiles.everydayWords();

  EasyPage make(CitizenRecipePage recipe, DeskCard desk, CostCard cost) {
    var procedure = recipe.procedure();
    return new EasyPage(
        procedure.code(),
        procedure.shortName(),
        recipe.inForce() ? "" : t("catalogue.citizen.old", ProcedureWords.period(procedure)),
        purpose(procedure),
        papers(procedure),
        time(procedure),
        fee(procedure, cost),
        ProcedureWords.level(procedure),
        desk,
        recipe.inForce() && procedure.isSubmittedOnline() ? "/nop-ho-so/" + procedure.code() : "");
  }

  private List<Line> purpose(Procedure procedure) {
    var lines = new ArrayList<Line>();
    for (var words : everyday.getOrDefault(procedure.code(), List.of())) {
      lines.add(new Line(t("easy.called"), words));
    }
    for (var result : procedure.results()) {
      lines.add(new Line(t("easy.receive"), result));
    }
    if (!procedure.name().equals(procedure.shortName())) {
      lines.add(new Line(t("easy.name"), procedure.name()));
    }
    return lines;
  }

  /** What is brought to the counter; what is asked in some cases only is left to the whole page. */
  private static List<Line> papers(Procedure procedure) {
    var lines = new ArrayList<Line>();
    procedure.papers().stream()
        .filter(paper -> paper.isRequired(Channel.COUNTER))
        .map(EasyPages::paper)
        .forEach(lines::add);
    if (procedure.papers().isEmpty()) {
      lines.add(Line.of(t("easy.papers.unknown")));
    } else if (lines.size() < procedure.papers().size() || procedure.papersMissing() > 0) {
      lines.add(Line.of(t("easy.papers.more")));
    }
    return lines;
  }

  private static Line paper(RequiredPaper paper) {
    var one = paper.originals() <= 1 && paper.copies() == 0;
    return new Line(one ? "" : ProcedureWords.quantity(paper), EasyWords.paper(paper));
  }

  /** One line where all ways take the same time, else a line for each. */
  private static List<Line> time(Procedure procedure) {
    var limits = procedure.timeLimits();
    if (limits.isEmpty()) {
      return List.of(Line.of(t("easy.time.unknown")));
    }
    var lines = new ArrayList<Line>();
    if (limits.stream().map(line -> line.limit()).distinct().count() == 1) {
      lines.add(Line.of(limit(limits.getFirst().limit())));
    } else {
      for (var line : limits) {
        lines.add(Line.of(t("easy.way." + line.channel(), limit(line.limit()))));
      }
    }
    if (limits.stream().anyMatch(line -> isWorking(line.limit().unit()))) {
      lines.add(Line.of(t("easy.time.working")));
    }
    return lines;
  }

  private static String limit(TimeLimit limit) {
    return limit.unit() == LimitUnit.SAME_DAY
        ? t("easy.time.today")
        : t("easy.time.wait", ProcedureWords.limit(limit));
  }

  private static boolean isWorking(LimitUnit unit) {
    return unit == LimitUnit.WORKING_DAY || unit == LimitUnit.WORKING_HOUR;
  }

  private static List<Line> fee(Procedure procedure, CostCard cost) {
    if (!cost.prices().isEmpty()) {
      return cost.prices().stream().map(EasyPages::price).toList();
    }
    return procedure.feeLines().isEmpty()
        ? List.of(Line.of(t("easy.fee.unknown")))
        : procedure.feeLines().stream().map(EasyPages::fee).distinct().toList();
  }

  private static Line price(CostCard.Price price) {
    var isFree = price.words().equals(t("catalogue.fee.free"));
    return new Line(isFree ? t("easy.fee.free") : price.words(), price.when());
  }

  private static Line fee(FeeLine line) {
    var amount = line.amount();
    var province = ProcedureWords.isLeftToTheProvince(line) ? t("easy.fee.province") : "";
    var words = amount == null ? province : amount(amount, line.channel());
    return new Line(words, EasyWords.feeBeyondAmount(ProcedureWords.clean(line.words())));
  }

  private static String amount(long amount, @Nullable Channel channel) {
    var words = amount == 0 ? t("easy.fee.free") : t("easy.fee.pay", Show.money(amount));
    return channel == null ? words : t("easy.way." + channel, words);
  }
}
