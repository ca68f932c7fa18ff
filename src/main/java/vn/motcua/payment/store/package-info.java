/** The tables of claims, events and postings. */
@NullMarked
package vn.motcua.payment.store;

import org.jspecify.annotations.NullMarked;
