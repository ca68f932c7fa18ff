/** Codes with which a bank's application fills in a transfer (VietQR, EMVCo). */
@NullMarked
package vn.motcua.payment.qr;

import org.jspecify.annotations.NullMarked;
