"""The floor to compare with: a bare python-telegram-bot that asks one fixed question and keeps nothing."""

import sys
from collections import Counter

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, ContextTypes, TypeHandler

asked: Counter[int] = Counter()
BUTTONS = InlineKeyboardMarkup([[InlineKeyboardButton(name, callback_data=name) for name in ("Good", "Poor")]])


async def answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    chat = update.effective_chat.id if update.effective_chat else 0
    if update.callback_query:
        await update.callback_query.answer()
    asked[chat] += 1
    await context.bot.send_message(chat, "How was it?", reply_markup=BUTTONS)


if __name__ == "__main__":
    app = Application.builder().token("1:T").base_url(sys.argv[1] + "/bot").build()
    app.add_handler(TypeHandler(Update, answer))
    app.run_polling(poll_interval=0, timeout=5)
