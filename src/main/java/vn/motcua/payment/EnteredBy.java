package vn.motcua.payment;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;

/**
 * Who says that money moved.
 *
 * @param accountId null = no person
 */
public record EnteredBy(@Nullable Long accountId, String name) {

  public static EnteredBy person(Actor actor) {
    return new EnteredBy(actor.accountId(), actor.fullName());
  }

  /**
   * @param name of a bank, gateway or carrier, or of the rule that made it so
   */
  public static EnteredBy machine(String name) {
    return new EnteredBy(null, name);
  }
}
