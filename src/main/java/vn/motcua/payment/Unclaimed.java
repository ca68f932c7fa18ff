package vn.motcua.payment;

import java.time.Instant;
import vn.motcua.payment.model.Account;

/**
 * Money that came without saying what for.
 *
 * @param key under which it will be entered
 * @param content what its sender wrote
 */
public record Unclaimed(
    long id, String key, Account place, long dong, String content, Instant cameAt) {}
