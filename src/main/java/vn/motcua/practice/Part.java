package vn.motcua.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Whom a trainee plays in the room: the invented people of one commune, in a dossier's order. */
public enum Part {
  RECEPTION(Role.RECEPTION, "tiepnhan"),
  UNIT_HEAD(Role.UNIT_HEAD, "truongphong"),
  OFFICER(Role.OFFICER, "canbo"),
  LEADER(Role.LEADER, "lanhdao"),
  CLERK(Role.CLERK, "vanthu"),
  RETURNING(Role.RETURNING, "traketqua");

  private final Role role;
  private final String username;

  Part(Role role, String username) {
    this.role = role;
    this.username = username;
  }

  /** The invented person's account. */
  public String username() {
    return username;
  }

  /** The part's name in forms, {@code unit-head}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String messageKey() {
    return "practice.part." + key();
  }

  public static Optional<Part> of(String key) {
    return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
  }

  /** The part whose work this person does, else where every dossier begins. */
  public static Part of(Actor actor) {
    return Arrays.stream(values())
        .filter(part -> actor.holds(part.role))
        .findFirst()
        .orElse(RECEPTION);
  }
}
