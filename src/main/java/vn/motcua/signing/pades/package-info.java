/** Signatures inside PDFs, by the reference implementation of PAdES (EU DSS). */
@NullMarked
package vn.motcua.signing.pades;

import org.jspecify.annotations.NullMarked;
