package vn.motcua.satisfaction.model;

import java.util.List;
import java.util.Optional;

/**
 * A question people are asked.
 *
 * @param onlineOnly whether only of dossiers handed in online
 * @param required whether it must be answered; the others may be left out
 * @param ground the article that asks for it
 */
public record Question(
    String key,
    String vietnamese,
    String english,
    boolean onlineOnly,
    boolean required,
    String ground,
    List<Choice> choices) {

  public Question {
    choices = List.copyOf(choices);
  }

  public Optional<Choice> choice(String key) {
    return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
  }
}
