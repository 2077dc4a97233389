"""One aiohttp site: web chat, local desk, webhooks and health."""
