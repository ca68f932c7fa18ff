/** A paper with digital signatures in the hands of somebody who wants to know what it is worth. */
@NullMarked
package vn.motcua.portal.verify;

import org.jspecify.annotations.NullMarked;
