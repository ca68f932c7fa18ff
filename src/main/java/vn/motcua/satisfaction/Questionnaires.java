package vn.motcua.satisfaction;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.satisfaction.model.Choice;
import vn.motcua.satisfaction.model.Question;
import vn.motcua.satisfaction.model.Questionnaire;

/**
 * Which questions are asked on which day and what their answers count for, from {@code
 * data/satisfaction/questions.csv} and {@code choices.csv}. Asked otherwise one day, the old
 * questions stay: answers are counted by what they were answers to.
 */
@Component
public class Questionnaires {

  private static final String QUESTIONS = "/data/satisfaction/questions.csv";
  private static final String CHOICES = "/data/satisfaction/choices.csv";

  private final TreeMap<LocalDate, Questionnaire> editions = new TreeMap<>();

  Questionnaires() {
    var choices = read(CHOICES);
    for (var row : read(QUESTIONS)) {
      var edition = LocalDate.parse(row.getField("edition"));
      var before = editions.getOrDefault(edition, new Questionnaire(edition, List.of()));
      var questions = new ArrayList<>(before.questions());
      questions.add(question(row, choices));
      editions.put(edition, new Questionnaire(edition, questions));
    }
  }

  /** Those of that day; before the first edition, the first. */
  public Questionnaire on(LocalDate day) {
    var entry = editions.floorEntry(day);
    return (entry == null ? editions.firstEntry() : entry).getValue();
  }

  /** The edition that began that day. */
  public Questionnaire edition(LocalDate validFrom) {
    return Objects.requireNonNull(editions.get(validFrom), () -> "edition " + validFrom);
  }

  private static Question question(NamedCsvRecord row, List<NamedCsvRecord> choices) {
    var key = row.getField("question");
    return new Question(
        key,
        row.getField("vi"),
        row.getField("en"),
        row.getField("online").equals("yes"),
        row.getField("required").equals("yes"),
        row.getField("ground"),
        choices.stream()
            .filter(choice -> choice.getField("edition").equals(row.getField("edition")))
            .filter(choice -> choice.getField("question").equals(key))
            .map(Questionnaires::choice)
            .toList());
  }

  private static Choice choice(NamedCsvRecord row) {
    return new Choice(
        row.getField("choice"),
        row.getField("vi"),
        row.getField("en"),
        yesNo(row.getField("satisfied")),
        row.getField("index").isEmpty() ? null : Integer.valueOf(row.getField("index")),
        row.getField("said").isEmpty() ? 0 : Integer.parseInt(row.getField("said")));
  }

  private static @Nullable Boolean yesNo(String text) {
    return text.isEmpty() ? null : Boolean.valueOf(text.equals("yes"));
  }

  private static List<NamedCsvRecord> read(String path) {
    var table = Objects.requireNonNull(Questionnaires.class.getResourceAsStream(path), path);
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return rows.stream().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
