/** Official papers as PDF/A-2a and PDF/UA-1: XHTML in, bytes out, nothing fetched from anywhere. */
@NullMarked
package vn.motcua.platform.pdf;

import org.jspecify.annotations.NullMarked;
