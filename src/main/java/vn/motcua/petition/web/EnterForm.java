package vn.motcua.petition.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Sender;
import vn.motcua.petition.model.Source;
import vn.motcua.petition.receiving.NewPetition;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** What was typed of a petition that came by telephone, on paper or was told at the desk. */
public record EnterForm(
    @Nullable String source,
    @Nullable String receivedOn,
    @Nullable String receivedTime,
    @Nullable String concern,
    @Nullable String content,
    @Nullable String dossier,
    @Nullable String procedure,
    @Nullable String name,
    @Nullable String address,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String publishable,
    @Nullable String idempotencyKey) {

  static EnterForm empty(String dossier) {
    return new EnterForm(
        Source.PHONE.name(),
        "",
        "",
        "",
        "",
        dossier,
        "",
        "",
        "",
        "",
        "",
        "",
        UUID.randomUUID().toString());
  }

  public static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  @Nullable Source from() {
    return Arrays.stream(Source.values())
        .filter(one -> one.name().equals(source))
        .findFirst()
        .orElse(null);
  }

  NewPetition petition() {
    return new NewPetition(
        "",
        Concern.of(text(concern)).orElse(null),
        text(content),
        text(dossier),
        text(procedure),
        new Sender(text(name), text(address), text(phone), text(email)),
        "true".equals(publishable));
  }

  /** When it came; null = now. */
  @Nullable Instant receivedAt() {
    var day = new DateField("receivedOn", t("petition.enter.on"), receivedOn).optional();
    if (day.isEmpty()) {
      return null;
    }
    try {
      var time = text(receivedTime).isBlank() ? "00:00" : text(receivedTime).strip();
      return Vietnam.instant(day.get().atTime(LocalTime.parse(time)));
    } catch (DateTimeParseException odd) {
      throw new Refused(
          List.of(Finding.of("receivedTime", PetitionRefusal.PETITION_MOMENT_MALFORMED)));
    }
  }
}
