/** QR codes for papers and screens. */
@NullMarked
package vn.motcua.platform.qr;

import org.jspecify.annotations.NullMarked;
