package vn.motcua.notification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something people are told of, with a wording in each language shipped in {@code
 * data/<module>/messages/<name>.vi.txt} and {@code .en.txt}.
 *
 * @param key module and name, {@code informing.supplement-asked}; its name on screens is {@code
 *     message.kind.<key>}
 * @param urgent whether somebody waits for it: sent in quiet hours too
 * @param secret whether it lets its recipient in somewhere: nobody else reads it, and nothing of it
 *     is kept once it was sent
 */
public record MessageKind(
    String key, boolean urgent, boolean secret, List<Placeholder> placeholders) {

  public MessageKind {
    if (!key.matches("[a-z]+\\.[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("Kind of message: " + key);
    }
    placeholders = List.copyOf(placeholders);
  }

  public static MessageKind of(String key, Placeholder... placeholders) {
    return new MessageKind(key, false, false, List.of(placeholders));
  }

  /** The same, sent at any hour. */
  public MessageKind awaited() {
    return new MessageKind(key, true, secret, placeholders);
  }

  /** The same, which opens a door: sent at any hour, shown to nobody, forgotten when sent. */
  public MessageKind code() {
    return new MessageKind(key, true, true, placeholders);
  }

  /** Part of its file's name. */
  public String name() {
    return key.substring(key.indexOf('.') + 1);
  }

  public String module() {
    return key.substring(0, key.indexOf('.'));
  }

  /** Key of its name on screens. */
  public String messageKey() {
    return "message.kind." + key;
  }

  /** What previews show. */
  public Map<String, Object> examples() {
    return placeholders.stream().collect(Collectors.toMap(Placeholder::name, Placeholder::example));
  }

  /** A value of the right type for each place and for no other; anything else is a mistake. */
  void require(Map<String, Object> values) {
    for (var place : placeholders) {
      var value = values.get(place.name());
      if (value == null || !place.type().takes(value)) {
        throw new IllegalArgumentException(key + " needs " + place.written());
      }
    }
    if (values.size() != placeholders.size()) {
      throw new IllegalArgumentException(key + " knows nothing of one of " + values.keySet());
    }
  }
}
