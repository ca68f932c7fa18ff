package vn.motcua.ticket.model;

import org.jspecify.annotations.Nullable;
import vn.motcua.notification.Language;

/**
 * Whoever has an appointment; empty once it is forgotten.
 *
 * @param phone with its country, {@code +84900000472}
 * @param email empty when not given
 * @param citizenId of the account with which it was made; null = without
 */
public record Booker(
    String name, String phone, String email, Language language, @Nullable Long citizenId) {}
