package vn.motcua.petition.site;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Sender;
import vn.motcua.petition.receiving.NewPetition;

/**
 * What was typed into the form of a petition.
 *
 * @param website a field nobody sees: whoever fills it in is a program
 * @param key made with the form
 */
public record SendForm(
    @Nullable String agency,
    @Nullable String concern,
    @Nullable String content,
    @Nullable String dossier,
    @Nullable String procedure,
    @Nullable String name,
    @Nullable String address,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String publishable,
    @Nullable String website,
    @Nullable String key) {

  static SendForm empty(String agency, String dossier, String procedure) {
    return new SendForm(
        agency, "", "", dossier, procedure, "", "", "", "", "", "", UUID.randomUUID().toString());
  }

  public static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  boolean isOfProgram() {
    return !text(website).isEmpty();
  }

  NewPetition petition() {
    return new NewPetition(
        text(agency),
        Concern.of(text(concern)).orElse(null),
        text(content),
        text(dossier),
        text(procedure),
        new Sender(text(name), text(address), text(phone), text(email)),
        "true".equals(publishable));
  }

  String keyOrNew() {
    return text(key).matches("[0-9a-f-]{36}") ? text(key) : UUID.randomUUID().toString();
  }
}
