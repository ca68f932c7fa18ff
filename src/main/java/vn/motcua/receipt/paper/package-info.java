/**
 * The electronic edition of a receipt: a PDF for people and an XML for machines, both sealed by the
 * agency behind the scenes (NĐ 254/2026/NĐ-CP art. 22–27). Always in Vietnamese.
 */
@NullMarked
package vn.motcua.receipt.paper;

import org.jspecify.annotations.NullMarked;
