package vn.motcua.notification.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.notification.DeclaresMessages;
import vn.motcua.notification.Language;
import vn.motcua.notification.MessageKind;

/**
 * The kinds of messages there are and how they are worded when they come, read once from the files
 * beside the product: a line {@code title: …}, a line {@code brief: …}, an empty line, the body.
 */
@Component
public class ShippedWordings {

  private static final String TITLE = "title: ";
  private static final String BRIEF = "brief: ";

  private final Map<String, MessageKind> kinds = new LinkedHashMap<>();
  private final Map<Key, Wording> wordings = new HashMap<>();

  private record Key(String kind, Language language) {}

  ShippedWordings(List<DeclaresMessages> modules) {
    for (var module : modules) {
      for (var kind : module.kinds()) {
        kinds.put(kind.key(), kind);
        for (var language : Language.values()) {
          wordings.put(new Key(kind.key(), language), read(kind, language));
        }
      }
    }
  }

  public List<MessageKind> kinds() {
    return List.copyOf(kinds.values());
  }

  public Optional<MessageKind> kind(String key) {
    return Optional.ofNullable(kinds.get(key));
  }

  public Wording of(MessageKind kind, Language language) {
    return Objects.requireNonNull(wordings.get(new Key(kind.key(), language)), kind.key());
  }

  private static Wording read(MessageKind kind, Language language) {
    var path = "data/%s/messages/%s.%s.txt".formatted(kind.module(), kind.name(), language.tag());
    var lines = text(path).split("\n", 4);
    if (lines.length < 4
        || !lines[0].startsWith(TITLE)
        || !lines[1].startsWith(BRIEF)
        || !lines[2].isEmpty()) {
      throw new IllegalStateException("No wording: " + path);
    }
    return new Wording(
        lines[0].substring(TITLE.length()), lines[3].strip(), lines[1].substring(BRIEF.length()));
  }

  private static String text(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(path, missing);
    }
  }
}
