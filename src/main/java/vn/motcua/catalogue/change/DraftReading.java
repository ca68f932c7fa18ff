package vn.motcua.catalogue.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.CatalogueRefusal;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ChannelLimit;
import vn.motcua.catalogue.source.Column;
import vn.motcua.shared.Finding;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.Text;
import vn.motcua.shared.TimeLimit;

/** Reads what was typed; everything wrong becomes a finding of its field. */
final class DraftReading {

  private static final Pattern PAPER =
      Pattern.compile(
          "(?<name>[^|]+)(?:\\|\\s*(?<originals>\\d{1,2})\\s*\\|\\s*(?<copies>\\d{1,2})\\s*(?:\\|\\s*(?<form>[^|]*))?)?");
  private static final int MOST_AMOUNT = 3650;

  private final ProcedureDraft typed;
  private final List<Finding> findings;

  DraftReading(ProcedureDraft typed, List<Finding> findings) {
    this.typed = typed;
    this.findings = findings;
  }

  String name() {
    var name = Text.clean(typed.name());
    if (name.isEmpty()) {
      findings.add(Finding.of("name", CatalogueRefusal.PROCEDURE_NAME_MISSING));
    }
    fits("name", name, Column.NAME);
    return name;
  }

  List<ChannelLimit> limits() {
    return Arrays.stream(Channel.values())
        .flatMap(
            channel -> limit(channel).map(limit -> ChannelLimit.stated(channel, limit)).stream())
        .toList();
  }

  private Optional<TimeLimit> limit(Channel channel) {
    var line = typed.limit(channel);
    var unit =
        Arrays.stream(LimitUnit.values()).filter(one -> one.name().equals(line.unit())).findFirst();
    var amount = Text.clean(line.amount());
    if (unit.isEmpty() && amount.isEmpty()) {
      return Optional.empty();
    }
    if (unit.filter(one -> one == LimitUnit.SAME_DAY).isPresent() && amount.isEmpty()) {
      return Optional.of(TimeLimit.SAME_DAY);
    }
    var number = amount.matches("\\d{1,4}") ? Integer.parseInt(amount) : 0;
    if (unit.isEmpty() || unit.get() == LimitUnit.SAME_DAY || number < 1 || number > MOST_AMOUNT) {
      findings.add(
          Finding.of("limit." + channel, CatalogueRefusal.PROCEDURE_LIMIT, 1, MOST_AMOUNT));
      return Optional.empty();
    }
    return Optional.of(new TimeLimit(number, unit.get()));
  }

  /** In the words of the list: {@code name|bản chính:1|bản sao:0|form || …}. */
  String papers() {
    var words = new ArrayList<String>();
    var number = 0;
    for (var line : DraftText.lines(typed.papers())) {
      number++;
      var paper = PAPER.matcher(line);
      if (!paper.matches()) {
        findings.add(Finding.of("papers", CatalogueRefusal.PROCEDURE_PAPER_LINE, number));
        continue;
      }
      var form = paper.group("form");
      words.add(
          Text.clean(paper.group("name"))
              + "|bản chính:"
              + count(paper.group("originals"))
              + "|bản sao:"
              + count(paper.group("copies"))
              + (form == null || form.isBlank() ? "" : "|" + Text.clean(form)));
    }
    return fits("papers", String.join(" || ", words), Column.DOSSIER_COMPONENTS);
  }

  private static int count(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** In the words of the list: lines between {@code ||}. */
  String fees() {
    return fits("fees", String.join(" || ", DraftText.lines(typed.fees())), Column.FEE);
  }

  List<String> results() {
    return listed("results", typed.results(), Column.RESULT);
  }

  List<String> legalBasis() {
    return listed("legalBasis", typed.legalBasis(), Column.LEGAL_BASIS);
  }

  String decision() {
    return fits("decision", Text.clean(typed.decision()), Column.DECISION_NO);
  }

  private List<String> listed(String field, String words, Column column) {
    var lines = DraftText.lines(words);
    fits(field, String.join("; ", lines), column);
    return lines;
  }

  private String fits(String field, String words, Column column) {
    if (words.length() > column.longest()) {
      findings.add(Finding.of(field, CatalogueRefusal.CATALOGUE_TEXT_TOO_LONG, column.longest()));
    }
    return words;
  }
}
