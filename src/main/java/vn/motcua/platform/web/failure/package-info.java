/**
 * The one place that says how a request that failed is answered: pages in HTML, the API as problem
 * details (RFC 9457).
 */
@NullMarked
package vn.motcua.platform.web.failure;

import org.jspecify.annotations.NullMarked;
