package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.model.Action;

/** Whatever the code writes into the trail, the trail's page can say. */
class AuditWordsTest {

  private static final Path CODE = Path.of("src/main/java");

  /** Actions are past-tense names in kebab case; nothing else in these files is written so. */
  private static final Pattern ACTION = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

  /** Subjects are written in the same case. */
  private static final List<String> SUBJECTS =
      List.of(
          "sign-in",
          "unknown-name",
          "due-dates",
          "role-template",
          "bank-account",
          "fee-rule",
          "fee-exemption");

  @Test
  void every_action_written_has_words() throws IOException {
    var words = new Properties();
    try (var text =
        Files.newBufferedReader(Path.of("src/main/resources/messages/audit.properties"))) {
      words.load(text);
    }
    var written = written();
    assertThat(written).contains("signed-in", "access-denied", "dossier-request-supplement");
    assertThat(words.stringPropertyNames())
        .containsAll(written.stream().map(action -> "audit.action." + action).toList());
  }

  private static List<String> written() throws IOException {
    var actions = new ArrayList<String>();
    try (var files = Files.walk(CODE)) {
      for (var file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        var text = Files.readString(file);
        if (text.contains("AuditTrail ")) {
          ACTION.matcher(text).results().map(found -> found.group(1)).forEach(actions::add);
        }
      }
    }
    actions.removeAll(SUBJECTS);
    Stream.of(Action.values()).map(action -> "dossier-" + action.key()).forEach(actions::add);
    return actions;
  }
}
