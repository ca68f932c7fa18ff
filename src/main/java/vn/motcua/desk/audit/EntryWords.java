package vn.motcua.desk.audit;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Words;
import vn.motcua.shared.Vietnam;

/**
 * Puts entries of the trail into words. What an older edition of the system wrote and this one has
 * no word for is shown as it was written.
 */
@Component
class EntryWords {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT = Pattern.compile(DAY + "T[0-9:.]+Z");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  /** Facts that name an agency by its number. */
  private static final Set<String> AGENCIES = Set.of("agency", "parent");

  private static final String ACTION = "audit.action.";

  private final MessageSource messages;
  private final Organisation organisation;
  private final List<String> actions;

  EntryWords(MessageSource messages, Organisation organisation) throws IOException {
    this.messages = messages;
    this.organisation = organisation;
    this.actions =
        PropertiesLoaderUtils.loadAllProperties("messages/audit.properties")
            .stringPropertyNames()
            .stream()
            .filter(key -> key.startsWith(ACTION))
            .map(key -> key.substring(ACTION.length()))
            .toList();
  }

  /** Every act there are words for. */
  List<String> actions() {
    return actions;
  }

  String action(String action) {
    return word(ACTION + action, action);
  }

  /** {@code Hồ sơ} */
  String subjectType(String type) {
    return word("audit.subject." + type, type);
  }

  /** {@code Từ: Đã tiếp nhận · Đến: Đang xử lý} */
  String details(String json) {
    return JSON.readTree(json).properties().stream()
        .filter(fact -> !text(fact.getKey(), fact.getValue()).isEmpty())
        .map(
            fact ->
                word("audit.fact." + fact.getKey(), fact.getKey())
                    + ": "
                    + text(fact.getKey(), fact.getValue()))
        .collect(joining(" · "));
  }

  private String text(String name, JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(one -> text(name, one))
          .collect(joining(", "));
    }
    var written = value.asString();
    if (MOMENT.matcher(written).matches()) {
      return Vietnam.show(Instant.parse(written));
    }
    if (DAY.matcher(written).matches()) {
      return Vietnam.show(LocalDate.parse(written));
    }
    if (AGENCIES.contains(name) && NUMBER.matcher(written).matches()) {
      return organisation.existing(Long.parseLong(written)).map(Agency::name).orElse(written);
    }
    return word(key(name, written), written);
  }

  /** Where the words for a code stand that is the value of a fact. */
  private static String key(String name, String written) {
    return switch (name) {
      case "from", "to" -> "dossier.status." + written;
      case "role", "roles" -> "role." + written;
      case "lateCause" -> "dossier.lateCause." + written;
      case "did" -> ACTION + written;
      case "door" -> "audit.door." + written;
      case "kind" -> "audit.kind." + written;
      case "demonstration" -> "audit.yes." + written;
      default -> "";
    };
  }

  private String word(String key, String otherwise) {
    return Objects.requireNonNull(
        messages.getMessage(key, null, otherwise, Locale.of(Words.lang())));
  }
}
