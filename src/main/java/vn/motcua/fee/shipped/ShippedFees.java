package vn.motcua.fee.shipped;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.fee.model.Exemption;
import vn.motcua.fee.model.FeeRule;
import vn.motcua.fee.model.Formula;
import vn.motcua.fee.model.Timing;

/**
 * Rules and exemptions of the country, from {@code data/fee}; a rule that changes is a new line
 * with its first day.
 */
@Component
public class ShippedFees {

  private static final String COUNTRY = "/";

  private final List<FeeRule> rules = read("/data/fee/rules.csv", ShippedFees::rule);
  private final List<Exemption> exemptions =
      read("/data/fee/exemptions.csv", ShippedFees::exemption);

  public List<FeeRule> rules() {
    return rules;
  }

  public List<FeeRule> rules(String procedureCode) {
    return rules.stream().filter(rule -> rule.procedureCode().equals(procedureCode)).toList();
  }

  public List<Exemption> exemptions() {
    return exemptions;
  }

  private static FeeRule rule(NamedCsvRecord row) {
    var channel = row.getField("channel");
    var timing = row.getField("timing");
    return new FeeRule(
        row.getField("procedure"),
        row.getField("item"),
        channel.isEmpty() ? null : Channel.valueOf(channel),
        timing.isEmpty() ? null : Timing.valueOf(timing),
        COUNTRY,
        LocalDate.parse(row.getField("from")),
        null,
        formula(row),
        row.getField("ground"),
        row.getField("binding").equals("yes"));
  }

  private static Formula formula(NamedCsvRecord row) {
    return switch (row.getField("formula")) {
      case "FOR_DOSSIER" -> new Formula.ForDossier(dong(row, "dong"));
      case "FOR_EACH" -> new Formula.ForEach(dong(row, "dong"));
      case "BY_PAGES" ->
          new Formula.ByPages(
              Integer.parseInt(row.getField("first_pages")),
              dong(row, "first_dong"),
              dong(row, "later_dong"),
              dong(row, "most_dong"));
      default -> throw new IllegalStateException("formula " + row.getField("formula"));
    };
  }

  private static long dong(NamedCsvRecord row, String field) {
    return Long.parseLong(row.getField(field));
  }

  private static Exemption exemption(NamedCsvRecord row) {
    return new Exemption(
        row.getField("code"),
        row.getField("name"),
        new Exemption.Reach(Set.of(row.getField("procedures").split(" ")), ""),
        Integer.parseInt(row.getField("percent")),
        null,
        false,
        COUNTRY,
        LocalDate.parse(row.getField("from")),
        null,
        row.getField("ground"));
  }

  private static <T> List<T> read(String name, Function<NamedCsvRecord, T> line) {
    var file = Objects.requireNonNull(ShippedFees.class.getResourceAsStream(name), name);
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return rows.stream().map(line).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
