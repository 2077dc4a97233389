"""The peer to compare with: a plain aiogram bot that keeps each state and each answer in SQLite, a commit apiece."""

import asyncio
import json
import sqlite3
import sys
from collections.abc import Mapping
from typing import Any

import uvloop
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

QUESTIONS = (
    ("Do you agree to take part?", ("Yes, start", "No")),
    ("Overall, how was our service?", ("Very good", "Good", "Poor", "Very poor")),
    ("Which service was it?", ("Adoption", "Housing", "Probation")),
    ("What worked well?", ()),
    ("Would you come again?", ("Yes", "Perhaps")),
    ("What should change?", ()),
)


class Table(BaseStorage):
    """aiogram's states and data in one table."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        named = state.state if isinstance(state, State) else state
        sql = "INSERT INTO states (chat, state) VALUES (?, ?) ON CONFLICT (chat) DO UPDATE SET state = excluded.state"
        self._connection.execute(sql, (key.chat_id, named))

    async def get_state(self, key: StorageKey) -> str | None:
        row = self._connection.execute("SELECT state FROM states WHERE chat = ?", (key.chat_id,)).fetchone()
        return row[0] if row else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        sql = "INSERT INTO states (chat, data) VALUES (?, ?) ON CONFLICT (chat) DO UPDATE SET data = excluded.data"
        self._connection.execute(sql, (key.chat_id, json.dumps(data)))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        row = self._connection.execute("SELECT data FROM states WHERE chat = ?", (key.chat_id,)).fetchone()
        return dict(json.loads(row[0])) if row and row[0] else {}

    async def close(self) -> None:
        self._connection.close()


def opened(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE states (chat INTEGER PRIMARY KEY, state TEXT, data TEXT)")
    connection.execute("CREATE TABLE answers (chat INTEGER, question INTEGER, answer TEXT)")
    return connection


async def ask(message: Message, state: FSMContext, number: int) -> None:
    if number == len(QUESTIONS):
        await state.set_state(None)
        await message.answer("Thank you.")
        return
    text, choices = QUESTIONS[number]
    buttons = [[InlineKeyboardButton(text=label, callback_data=f"{number}:{at}")] for at, label in enumerate(choices)]
    await state.set_state(str(number))
    await message.answer(text, reply_markup=InlineKeyboardMarkup(inline_keyboard=buttons) if buttons else None)


def dispatcher(connection: sqlite3.Connection) -> Dispatcher:
    made = Dispatcher(storage=Table(connection))

    def keep(chat: int, number: int, answer: str) -> None:
        connection.execute("INSERT INTO answers VALUES (?, ?, ?)", (chat, number, answer))

    async def start(message: Message, state: FSMContext) -> None:
        await ask(message, state, 0)

    async def press(query: CallbackQuery, state: FSMContext) -> None:
        number, at = map(int, (query.data or "").split(":"))
        await query.answer()
        keep(query.from_user.id, number, QUESTIONS[number][1][at])
        if isinstance(query.message, Message):
            await ask(query.message, state, number + 1)

    async def write(message: Message, state: FSMContext) -> None:
        at = await state.get_state()
        if at is not None:
            keep(message.chat.id, int(at), message.text or "")
            await ask(message, state, int(at) + 1)

    made.message.register(start, CommandStart())
    made.callback_query.register(press)
    made.message.register(write)
    return made


async def main(url: str, path: str) -> None:
    bot = Bot("1:T", session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    await dispatcher(opened(path)).start_polling(bot, polling_timeout=5, handle_signals=False)


if __name__ == "__main__":
    uvloop.install()
    asyncio.run(main(sys.argv[1], sys.argv[2]))
