/**
 * Receipts on their way to the tax authority, on the day they were issued (NĐ 254/2026/NĐ-CP art.
 * 22–27).
 */
@NullMarked
package vn.motcua.receipt.sending;

import org.jspecify.annotations.NullMarked;
