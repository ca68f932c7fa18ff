package vn.motcua.dossier.interlinked;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.interlinked.InterlinkedGroup.Definition;
import vn.motcua.dossier.model.PartLimit;
import vn.motcua.shared.Vietnam;

/** The groups by date, from {@code data/dossier/interlinked-groups.csv} and {@code …-parts.csv}. */
@Component
public class InterlinkedGroups {

  private static final String GROUPS = "/data/dossier/interlinked-groups.csv";
  private static final String PARTS = "/data/dossier/interlinked-parts.csv";

  private final List<InterlinkedGroup> groups;

  InterlinkedGroups() {
    var parts = read(PARTS);
    groups = read(GROUPS).stream().map(row -> group(row, parts)).toList();
  }

  /** The group of that code as in force on a day. */
  public Optional<InterlinkedGroup> inForce(String code, LocalDate on) {
    return groups.stream()
        .filter(group -> group.code().equals(code) && !group.validFrom().isAfter(on))
        .max(Comparator.comparing(InterlinkedGroup::validFrom));
  }

  /** Whether a code is that of a group, on whatever day. */
  public boolean isGroup(String code) {
    return groups.stream().anyMatch(group -> group.code().equals(code.strip()));
  }

  /** Whether the words ask for a group: "liên thông", or the beginning of a code. */
  public boolean isNamed(String text) {
    var words = folded(text.strip());
    return words.contains("lien thong") || words.startsWith("lt.");
  }

  /** The groups in force on a day whose name holds every word typed, without regard to accents. */
  public List<InterlinkedGroup> search(String text, LocalDate on) {
    var words = folded(text.strip()).split("\\s+");
    return groups.stream()
        .map(InterlinkedGroup::code)
        .distinct()
        .flatMap(code -> inForce(code, on).stream())
        .filter(
            group -> {
              var name = folded(group.name() + " " + group.code());
              return List.of(words).stream().allMatch(name::contains);
            })
        .toList();
  }

  /** Without accents and case. */
  private static String folded(String text) {
    return Normalizer.normalize(text.toLowerCase(Vietnam.LOCALE), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd');
  }

  private static InterlinkedGroup group(NamedCsvRecord row, List<NamedCsvRecord> parts) {
    return new InterlinkedGroup(
        row.getField("code"),
        LocalDate.parse(row.getField("validFrom")),
        row.getField("name"),
        row.getField("anchor"),
        row.getField("field"),
        limit(row, "limit"),
        limit(row, "verify"),
        row.getField("ground"),
        parts.stream()
            .filter(
                part ->
                    part.getField("group").equals(row.getField("code"))
                        && part.getField("validFrom").equals(row.getField("validFrom")))
            .map(InterlinkedGroups::definition)
            .toList());
  }

  private static Definition definition(NamedCsvRecord row) {
    var after = row.getField("after");
    return new Definition(
        row.getField("part"),
        row.getField("name"),
        row.getField("partner"),
        row.getField("procedure"),
        after.isEmpty() ? null : after,
        row.getField("needs"),
        row.getField("optional").equals("yes"),
        row.getField("core").equals("yes"),
        limit(row, "limit"),
        limit(row, "verify"),
        row.getField("uncounted"));
  }

  private static @Nullable PartLimit limit(NamedCsvRecord row, String prefix) {
    var amount = row.getField(prefix + "Amount");
    return amount.isEmpty()
        ? null
        : new PartLimit(
            Integer.parseInt(amount), PartLimit.Unit.valueOf(row.getField(prefix + "Unit")));
  }

  private static List<NamedCsvRecord> read(String table) {
    var stream = Objects.requireNonNull(InterlinkedGroups.class.getResourceAsStream(table), table);
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return rows.stream().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
