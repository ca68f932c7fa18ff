/** Receipts at the desk. */
@NullMarked
package vn.motcua.receipt.web;

import org.jspecify.annotations.NullMarked;
