package vn.motcua.payment.events;

import vn.motcua.payment.BookedEvent;
import vn.motcua.payment.Claim;
import vn.motcua.payment.EnteredBy;

/**
 * An event was entered; told in the same transaction.
 *
 * @param claim with its accounts as they are now
 */
public record MoneyBooked(Claim claim, BookedEvent event, EnteredBy by) {}
